package id.mppdigital.bench.portal;

import com.nimbusds.jose.JOSEException;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.load.Agency;
import id.mppdigital.load.Letter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** People who applied, and have begun once more, open their pages; an officer opens the queue. */
record Walk(Traffic traffic, Browsers browsers, Recorder recorder) {
    private static final int PEOPLE = 16;

    /** The queue's page is full. */
    private static final int APPLICATIONS_OF_EACH = 4;

    List<PortalPage> pages() throws IOException, InterruptedException, ExecutionException, JOSEException {
        var citizens = traffic.citizens(PEOPLE);
        var letters = traffic.letters(citizens, Agency.CIVIL_REGISTRY.service());
        var cookies = browsers.signIn(citizens.stream().map(Visitor::of).toList());
        var officer = browsers.signIn(List.of(new Visitor("bench-officer", traffic.officer(Agency.CIVIL_REGISTRY))))
                .getFirst();
        var forms = new ArrayList<Call>();
        var trackers = new ArrayList<Call>();
        for (int person = 0; person < PEOPLE; person++) {
            var cookie = cookies.get(person);
            trackers.add(Call.page("/my/applications/" + send(letters.get(person)), cookie));
            traffic.submissions().keep(letters.get(person));
            forms.add(Call.page(browsers.redirect(begin(), cookie), cookie));
        }
        return List.of(
                PortalPage.recorded("form", forms, browsers, recorder),
                PortalPage.recorded("tracker", trackers, browsers, recorder),
                PortalPage.recorded("queue", List.of(Call.page("/desk", officer)), browsers, recorder));
    }

    /** The first section of a form whose draft says nothing else. */
    private static String begin() {
        return "/apply/" + Traffic.MALL + "/" + Agency.CIVIL_REGISTRY.service();
    }

    /** Several, of which it answers the last. */
    private String send(Letter letter) throws IOException, InterruptedException {
        for (int more = 1; more < APPLICATIONS_OF_EACH; more++) {
            traffic.submissions().send(letter);
        }
        return traffic.submissions().send(letter);
    }
}
