package dev.hikeshi.cli.scenario;

/**
 * A process on one host.
 *
 * @param session under which logon it runs
 * @param pid process id
 * @param guid Sysmon's process identifier
 * @param image full path
 * @param command command line
 */
record Running(Session session, int pid, String guid, String image, String command) {

    /** The file name of a Windows path. */
    static String fileName(String path) {
        return path.substring(path.lastIndexOf('\\') + 1);
    }
}
