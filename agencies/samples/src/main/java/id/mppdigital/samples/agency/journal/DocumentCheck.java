package id.mppdigital.samples.agency.journal;

import id.mppdigital.samples.agency.rules.Dossier.Attachment;

/**
 * What came of fetching a document.
 *
 * @param size bytes that arrived
 * @param sha256 of the bytes that arrived, hexadecimal; empty when none did
 */
public record DocumentCheck(String requirement, String id, String name, State state, long size, String sha256) {
    public enum State {
        INTACT,
        ALTERED,
        MISSING
    }

    public static DocumentCheck missing(Attachment wanted) {
        return new DocumentCheck(wanted.requirement(), wanted.id(), wanted.name(), State.MISSING, 0, "");
    }

    public static DocumentCheck of(Attachment wanted, long size, String sha256) {
        var same = size == wanted.size() && sha256.equalsIgnoreCase(wanted.sha256());
        var state = same ? State.INTACT : State.ALTERED;
        return new DocumentCheck(wanted.requirement(), wanted.id(), wanted.name(), state, size, sha256);
    }

    public boolean isOf(Attachment wanted) {
        return id.equals(wanted.id()) && requirement.equals(wanted.requirement());
    }
}
