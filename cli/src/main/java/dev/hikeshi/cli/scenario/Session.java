package dev.hikeshi.cli.scenario;

/**
 * A logon on one host.
 *
 * @param host where
 * @param account who
 * @param logonId the number that every event of the session carries, unique on the host
 * @param guid the logon's identifier
 * @param type Windows logon type
 * @param terminal terminal session number; 0 for services and the network
 * @param from source address, or {@code -}
 */
record Session(
        Host host,
        Account account,
        long logonId,
        String guid,
        int type,
        int terminal,
        String from) {

    boolean interactive() {
        return type == 2 || type == 10 || type == 11;
    }

    String integrity() {
        return account.equals(Account.SYSTEM) ? "System" : account.admin() ? "High" : "Medium";
    }
}
