package dev.hikeshi.cli.scenario;

import java.util.Arrays;
import java.util.List;

/** The Windows providers that the steps write as, each with the log it writes into. */
enum Source {
    SECURITY(
            "security",
            "Security",
            "Microsoft-Windows-Security-Auditing",
            "54849625-5478-4994-A5BA-3E3B0328C30D",
            0x8020000000000000L),
    SECURITY_LOG(
            "security",
            "Security",
            "Microsoft-Windows-Eventlog",
            "FC65DDD8-D6EF-4962-83D5-6E5CFE9CE148",
            0x4020000000000000L),
    SYSTEM_LOG(
            "system",
            "System",
            "Microsoft-Windows-Eventlog",
            "FC65DDD8-D6EF-4962-83D5-6E5CFE9CE148",
            0x8000000000000000L),
    SERVICES(
            "system",
            "System",
            "Service Control Manager",
            "555908D1-A6D7-4695-8E1E-26931D2012F4",
            0x8080000000000000L),
    SYSMON(
            "sysmon",
            "Microsoft-Windows-Sysmon/Operational",
            "Microsoft-Windows-Sysmon",
            "5770385F-C22A-43E0-BF4C-06F5698FFBD9",
            0x8000000000000000L),
    TASKS(
            "tasks",
            "Microsoft-Windows-TaskScheduler/Operational",
            "Microsoft-Windows-TaskScheduler",
            "DE7B24EA-73C8-4A09-985D-5BDADCFA9017",
            0x8000000000000000L),
    RDP_CONNECTIONS(
            "rdp",
            "Microsoft-Windows-TerminalServices-RemoteConnectionManager/Operational",
            "Microsoft-Windows-TerminalServices-RemoteConnectionManager",
            "C76BAA63-AE81-421C-B425-340B4B24157F",
            0x1000000000000000L),
    RDP_SESSIONS(
            "rdp",
            "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational",
            "Microsoft-Windows-TerminalServices-LocalSessionManager",
            "5D896912-022D-40AA-A3A8-4FA5515C76D7",
            0x1000000000000000L),
    RDP_CLIENT(
            "rdp",
            "Microsoft-Windows-TerminalServices-RDPClient/Operational",
            "Microsoft-Windows-TerminalServices-ClientActiveXCore",
            "28AA95BB-D444-4719-A36F-40462168127E",
            0x4000000000000000L),
    DEFENDER(
            "defender",
            "Microsoft-Windows-Windows Defender/Operational",
            "Microsoft-Windows-Windows Defender",
            "11CD958A-C507-4EF3-B3F2-5FD9DFBD2C78",
            0x8000000000000000L),
    BACKUP(
            "backup",
            "Microsoft-Windows-Backup",
            "Microsoft-Windows-Backup",
            "1DB28F2E-8F80-4027-8C5A-A11F7F10F62D",
            0x8000000000000000L),
    BACKUP_CATALOGUE(
            "application",
            "Application",
            "Microsoft-Windows-Backup",
            "1DB28F2E-8F80-4027-8C5A-A11F7F10F62D",
            0x8000000000000000L),
    APPLICATION(
            "application",
            "Application",
            "MsiInstaller",
            "A6B9A8A5-2B4A-4A0B-8C2D-61A5C0A0B8F1",
            0x80000000000000L);

    /** The short name of the log in a scenario. */
    final String log;

    final String channel;
    final String provider;
    final String guid;
    final long keywords;

    Source(String log, String channel, String provider, String guid, long keywords) {
        this.log = log;
        this.channel = channel;
        this.provider = provider;
        this.guid = guid;
        this.keywords = keywords;
    }

    /** The short names of all logs, sorted. */
    static List<String> logs() {
        return Arrays.stream(values()).map(source -> source.log).distinct().sorted().toList();
    }

    /** The file that Windows keeps the channel in. */
    static String file(String channel) {
        return channel.replace("/", "%4") + ".evtx";
    }
}
