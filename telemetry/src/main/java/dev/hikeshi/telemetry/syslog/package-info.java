/**
 * Syslog lines of key and value, as a FortiGate writes them.
 *
 * <pre>{@code
 * date=2026-11-21 time=23:40:12 devname="FW01" eventtime=1763736012000000000 tz="+0900"
 *     logid="0101039947" type="event" subtype="vpn" action="tunnel-up" remip=203.0.113.7 user="x"
 * }</pre>
 *
 * <p>What a syslog server puts before the first key is passed over. Of a VPN event ({@code
 * type="event" subtype="vpn"}) these keys tell who came in: {@code action}, {@code user}, {@code
 * group}, {@code remip} (where from), {@code tunnelip} (the address given inside), {@code reason}.
 *
 * <p>Limits: the CEF form is not read; a line without {@code eventtime} and without {@code tz} has
 * no time unless the caller knows the zone of the device, because the line does not say it.
 */
@NullMarked
package dev.hikeshi.telemetry.syslog;

import org.jspecify.annotations.NullMarked;
