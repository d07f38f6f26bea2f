package dev.hikeshi.response;

/** The languages that every user-facing text exists in. */
public enum Language {
    JA,
    EN
}
