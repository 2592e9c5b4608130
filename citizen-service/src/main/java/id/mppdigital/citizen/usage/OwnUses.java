package id.mppdigital.citizen.usage;

import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A person's part of the ledger, for their copy and their erasure. The lines stay, so the chains still verify, but
 * nothing leads from them to anybody.
 */
@Repository
class OwnUses implements PersonalData {
    /** Whoever was looked up more often downloads the ledger itself. */
    private static final int MOST = 10_000;

    private static final UseNames.Names NOBODY = new UseNames.Names(null, null);

    private final JdbcClient jdbc;
    private final WrittenUses uses;
    private final UseNames names;

    OwnUses(JdbcClient jdbc, WrittenUses uses, UseNames names) {
        this.jdbc = jdbc;
        this.uses = uses;
        this.names = names;
    }

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording(
                "Siapa memakai data Anda (%,d terbaru; semuanya di /citizens/v1/me/ledger/lines)".formatted(MOST),
                "Who used your data (the newest %,d; all at /citizens/v1/me/ledger/lines)".formatted(MOST));
        var found = uses.of(accounts, null, MOST);
        var named = names.of(found.stream().map(DataUse::id).toList());
        return CopyPart.of("uses", title, found, use -> told(use, named.getOrDefault(use.id(), NOBODY)));
    }

    private static List<Item> told(DataUse use, UseNames.Names both) {
        return List.of(
                Item.of("at", "Pada", "At", use.at()),
                Item.of("until", "Berulang sampai", "Repeated until", use.until()),
                Item.of("action", "Tindakan", "Action", use.action().name()),
                Item.of("purpose", "Untuk", "Purpose", use.purpose().name()),
                Item.of("legalBasis", "Dasar hukum", "Legal basis", use.legalBasis()),
                Item.of("ground", "Persetujuan", "Consent", use.ground().words()),
                Item.of("consents", "Teks persetujuan", "Text of the consent", use.consents()),
                Item.of("recipient", "Penerima", "Recipient", use.recipient()),
                Item.of(
                        "reader",
                        "Pembaca",
                        "Reader",
                        use.reader() == null ? null : use.reader().id()),
                Item.of("representative", "Yang bertindak", "Who acted", both.representative()),
                Item.of("principal", "Untuk", "For whom", both.principal()),
                Item.of("sources", "Data", "Facts", use.sources()),
                Item.of("service", "Layanan", "Service", use.service()),
                Item.of("mall", "Mal", "Mall", use.mall()),
                Item.of("applicationId", "Permohonan", "Application", use.applicationId()));
    }

    /** The chain first: whoever adds an entry locks it before. */
    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("update ledger_chain set account = null, secret = null where account in (:accounts)")
                .param("accounts", accounts)
                .update();
        names.erase(accounts);
        jdbc.sql("delete from data_use where account in (:accounts)")
                .param("accounts", accounts)
                .update();
    }
}
