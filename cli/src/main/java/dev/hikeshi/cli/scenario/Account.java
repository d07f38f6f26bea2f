package dev.hikeshi.cli.scenario;

/**
 * Who acts.
 *
 * @param name the name without its domain
 * @param domain the domain as Windows events write it
 * @param sid the security identifier
 * @param admin whether its sessions are elevated
 */
record Account(String name, String domain, String sid, boolean admin) {
    static final Account SYSTEM = new Account("SYSTEM", "NT AUTHORITY", "S-1-5-18", true);

    String full() {
        return domain + "\\" + name;
    }
}
