package id.mppdigital.citizen.rights.copy;

import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.platform.problem.Wording;
import java.util.List;

/** What other services hold of the person, and where it is read: no service reads another one's database. */
final class Elsewhere {
    private record Place(Wording what, String address) {}

    static final CopyPart PART = CopyPart.of(
            "elsewhere",
            new Wording(
                    "Yang tidak ada dalam salinan ini, dan di mana Anda mendapatkannya",
                    "What is not in this copy, and where you get it"),
            List.of(
                    place(
                            "Isi dan riwayat tiap permohonan",
                            "What each application says, and its history",
                            "/applications/v1/applications"),
                    place("Formulir yang belum dikirim", "Forms not sent yet", "/applications/v1/drafts"),
                    place("Pesan kepada Anda", "Messages to you", "/notifications/v1/me/messages"),
                    place("Cara Anda dihubungi", "How you are reached", "/notifications/v1/me/preferences"),
                    place(
                            "Arsip instansi tentang permohonan Anda: minta kepada instansi itu",
                            "What agencies keep of your applications: ask the agency",
                            "-")),
            place -> List.of(
                    new Item("what", new Wording("Data", "Data"), place.what()),
                    Item.of("address", "Di", "At", place.address())));

    private Elsewhere() {}

    private static Place place(String id, String en, String address) {
        return new Place(new Wording(id, en), address);
    }
}
