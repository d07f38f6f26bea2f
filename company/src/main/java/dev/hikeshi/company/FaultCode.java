package dev.hikeshi.company;

import java.util.Locale;

/** Every kind of fault and warning; each has a sentence and a next step in the bundles. */
enum FaultCode {
    FILE_MISSING,
    FILE_UNREADABLE,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    NOT_UTF8,
    TOO_MANY_FILES,
    INCLUDE_CYCLE,
    INCLUDED_TWICE,
    YAML_TAB,
    YAML_SYNTAX,
    YAML_ALIAS,
    YAML_TOO_DEEP,
    UNKNOWN_KEY,
    DUPLICATE_KEY,
    MISSING_KEY,
    WRONG_SHAPE,
    EMPTY_VALUE,
    BAD_VALUE,
    NEGATIVE,
    UNKNOWN_CHOICE,
    UNKNOWN_DUTY,
    UNKNOWN_REFERENCE,
    BAD_ID,
    DUPLICATE_ID,
    SECTION_TWICE,
    ENDS_BEFORE_START,
    OUTSIDE_CONTRACT,
    OVERLAPPING_WINDOWS,
    ONE_WAY_PER_CONTACT,
    MIXED_CURRENCIES,
    DEPENDENCY_CYCLE,
    PERSON_WITHOUT_HOURS,
    CLAUSE_WITHOUT_EVIDENCE,
    GROUP_WITHOUT_HOSTS,
    NOBODY_MAY_ASK,
    CONTRACT_WITHOUT_CLAUSES,
    GRADE_WITHOUT_MAP,
    BUSINESS_CLOCK_WITHOUT_WINDOW,
    NOT_USED,
    LEGAL_DUTY_WITHOUT_PERSON;

    /** The stable form in outputs. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
