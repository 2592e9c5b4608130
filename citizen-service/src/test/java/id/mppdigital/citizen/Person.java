package id.mppdigital.citizen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A synthetic citizen with a NIK and an account of their own, so that no test meets another one's data. */
public record Person(String account, String nik, String name) {
    private static final AtomicInteger SERIAL = new AtomicInteger(1);

    public static Person fresh() {
        String nik = "947101410495%04d".formatted(SERIAL.getAndIncrement());
        return new Person("acc-" + UUID.randomUUID(), nik, "Maria Wenda");
    }

    /** The same person, signing in with another account. */
    public Person withOtherAccount() {
        return new Person("acc-" + UUID.randomUUID(), nik, name);
    }

    /** As the register has this person: numbers unpadded, names in capitals. */
    public Map<String, Object> inRegister() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("NIK", Long.parseLong(nik));
        fields.put("NAMA_LGKP", "MARIA WENDA");
        fields.put("JENIS_KLMIN", 2);
        fields.put("TMPT_LHR", "JAYAPURA");
        fields.put("TGL_LHR", "1995-04-01");
        fields.put("STATUS_KAWIN", 1);
        fields.put("STAT_HBKEL", 3);
        fields.put("NO_KK", 9471010505140005L);
        fields.put("ALAMAT", "JL. KOTI NO. 12");
        fields.put("NO_RT", 3);
        fields.put("NO_RW", 12);
        fields.put("NO_PROP", 94);
        fields.put("NO_KAB", 71);
        fields.put("NO_KEC", 1);
        fields.put("NO_KEL", 1001);
        fields.put("KEL_NAME", "GURABESI");
        fields.put("GOL_DARAH", "-");
        fields.put("NIK_AYAH", 0);
        return fields;
    }
}
