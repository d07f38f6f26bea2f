package dev.hikeshi.cli.scenario;

/**
 * What the header of a Windows event says beside provider and id.
 *
 * @param version version of the event's layout
 * @param level 0 log always, 2 error, 3 warning, 4 information
 * @param task category
 * @param opcode step within a task
 */
record Shape(int version, int level, int task, int opcode) {

    static Shape of(Source source, int eventId) {
        return switch (source) {
            case SECURITY -> new Shape(version(eventId), 0, task(eventId), 0);
            case SYSMON -> new Shape(sysmonVersion(eventId), 4, eventId, 0);
            case SECURITY_LOG, SYSTEM_LOG -> new Shape(0, 4, 104, 0);
            case TASKS -> new Shape(0, 4, eventId == 201 ? 201 : 100, eventId == 201 ? 2 : 1);
            case DEFENDER -> new Shape(0, eventId == 1116 || eventId == 5001 ? 3 : 4, 0, 0);
            case BACKUP, BACKUP_CATALOGUE -> new Shape(0, eventId == 524 ? 2 : 4, 0, 0);
            case SERVICES, RDP_CONNECTIONS, RDP_SESSIONS, RDP_CLIENT, APPLICATION ->
                    new Shape(0, 4, 0, 0);
        };
    }

    private static int version(int eventId) {
        return switch (eventId) {
            case 4624, 4688 -> 2;
            default -> 0;
        };
    }

    private static int sysmonVersion(int eventId) {
        return switch (eventId) {
            case 1, 3, 22 -> 5;
            case 10 -> 3;
            default -> 2;
        };
    }

    /** The audit subcategory; numbers as in the provider's manifest. */
    private static int task(int eventId) {
        return switch (eventId) {
            case 4624, 4625, 4648 -> 12544;
            case 4634, 4647 -> 12545;
            case 4672 -> 12548;
            case 4778, 4779 -> 12551;
            case 4688 -> 13312;
            case 4697 -> 12289;
            case 4698, 4699, 4702 -> 12804;
            case 4719 -> 13568;
            case 4720, 4722, 4724, 4726, 4738 -> 13824;
            case 4728, 4732, 4756 -> 13826;
            case 4768, 4771 -> 14339;
            case 4769 -> 14337;
            case 4776 -> 14336;
            case 5140 -> 12808;
            case 5145 -> 12811;
            default -> 0;
        };
    }
}
