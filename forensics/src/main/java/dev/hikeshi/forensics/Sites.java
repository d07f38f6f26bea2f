package dev.hikeshi.forensics;

/**
 * What the evidence as a whole knows about a machine's name and network. One record alone does not
 * say that the firewall {@code fgt01} serves the domain {@code corp.example}.
 */
@FunctionalInterface
public interface Sites {

    /** Nothing is known beyond the name itself. */
    Sites UNKNOWN = host -> "";

    /**
     * The AD domain that a machine without one in its name serves, lower case; empty when unknown.
     *
     * @param host the machine's name in lower case, never one that carries a domain
     */
    String domainServedBy(String host);
}
