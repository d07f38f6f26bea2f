package dev.hikeshi.cli.scenario;

/**
 * The Active Directory domain of a scenario.
 *
 * @param netbios short name
 * @param dns full name
 * @param sid prefix of the identifiers of its accounts
 * @param controller host id of the domain controller; empty when there is none
 */
record Domain(String netbios, String dns, String sid, String controller) {}
