package id.mppdigital.portal.filled;

import id.mppdigital.portal.form.Field;

/** How a field stands before the citizen: what the page says of it, and whether it can be typed. */
public enum Standing {
    /** A register says so now: shown, not asked. */
    VOUCHED,
    /** A register said so earlier: shown with its age, not asked. */
    VOUCHED_EARLIER,
    /** A register says so, and another one otherwise, which does not count here: both are shown, not asked. */
    VOUCHED_BESIDE,
    /** A register says so, and the citizen says otherwise, as this field allows: both are shown. */
    OVERRIDDEN,
    /** The account says so: it can be changed. */
    ACCOUNT,
    /** The citizen said so before: it can be changed. */
    DECLARED,
    /** The citizen said so before, where a register would know better. */
    DECLARED_EARLIER,
    /** The register was asked by it, and it is the citizen's: it can be changed to ask about another one. */
    KEY,
    /** The register has nothing of the citizen's under it. */
    KEY_UNKNOWN,
    /** The register and the citizen say different things: both are shown, the citizen decides. */
    CONFLICT,
    /** Two registers say different things: both are shown, the citizen takes one. */
    REGISTERS_DIFFER,
    /** The register says that it is otherwise, but not how. */
    CONTRADICTED,
    /** The register can't be asked now. */
    UNAVAILABLE,
    /** The register knows nothing about it. */
    UNKNOWN,
    /** The citizen withdrew the register. */
    NOT_CONSENTED,
    /** Only the citizen can know. */
    ASKED;

    public boolean isVouched() {
        return this == VOUCHED || this == VOUCHED_EARLIER || this == VOUCHED_BESIDE;
    }

    /**
     * @param isGiven whether a key stands there
     * @param isOther whether it is another one than was asked about
     */
    static Standing ofKey(Field field, Knowledge knowledge, boolean isGiven, boolean isOther) {
        if (isOther) {
            return ASKED;
        }
        var standing = of(field, knowledge);
        if (standing.isVouched()) {
            return KEY;
        }
        return standing == UNKNOWN ? isGiven ? KEY_UNKNOWN : ASKED : standing;
    }

    static Standing of(Field field, Knowledge knowledge) {
        if (field.source() == null) {
            return ASKED;
        }
        // Of the citizen's own facts, and of those of a child or a plot of land, no register knows.
        var isCitizens = field.source().startsWith("citizen/") || field.source().startsWith("citizen.");
        return knowledge
                .of(field.name())
                .map(known -> of(known, isCitizens))
                .orElse(knowledge.isAvailable() || isCitizens ? ASKED : UNAVAILABLE);
    }

    private static Standing of(Known known, boolean isCitizens) {
        if (known.isFromAccount() && known.value() != null) {
            return ACCOUNT;
        }
        return switch (known.state()) {
            case "fresh" -> known.isFromRegister() ? VOUCHED : DECLARED;
            case "cached" -> known.isFromRegister() ? VOUCHED_EARLIER : DECLARED_EARLIER;
            case "conflict" -> conflict(known);
            case "unavailable" -> UNAVAILABLE;
            case "not-consented" -> NOT_CONSENTED;
            default -> isCitizens ? ASKED : UNKNOWN;
        };
    }

    private static Standing conflict(Known known) {
        if (known.value() == null) {
            return CONTRADICTED;
        }
        if (known.isOnlyTold()) {
            return VOUCHED_BESIDE;
        }
        return known.beside().isChoosable() ? REGISTERS_DIFFER : CONFLICT;
    }
}
