package id.mppdigital.portal.figures;

import id.mppdigital.portal.api.CatalogueApi.Mall;
import id.mppdigital.portal.api.figures.ReportApi.Report;
import id.mppdigital.portal.api.figures.ReportApi.ServiceTime;
import id.mppdigital.portal.api.figures.ReportApi.Slice;
import java.util.List;

/**
 * The figures of a mall, or of all malls.
 *
 * @param malls that may be chosen instead; empty while the catalogue is away
 */
record Statistics(Report report, List<Mall> malls) {
    boolean isNational() {
        return report.place().mall() == null;
    }

    /** The address of the same figures as CSV. */
    String csv() {
        return isNational()
                ? "/statistics/figures.csv"
                : "/statistics/" + report.place().mall() + "/figures.csv";
    }

    /** How long the decisions on a service took; nothing where nothing is published. */
    ServiceTime time(Slice service) {
        return report.timeToDecision().services().stream()
                .filter(each -> each.code().equals(service.code()))
                .findFirst()
                .orElse(new ServiceTime(service.code(), service.name(), null, null));
    }
}
