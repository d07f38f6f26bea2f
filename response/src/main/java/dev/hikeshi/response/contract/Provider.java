package dev.hikeshi.response.contract;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.HolidayCalendar;
import java.time.ZoneId;
import java.util.List;

/**
 * A contract partner.
 *
 * @param id the provider's id
 * @param name for people
 * @param zone where its hours are counted
 * @param holidays its own days off
 * @param contacts ways to reach it, best first
 */
public record Provider(
        String id, Words name, ZoneId zone, HolidayCalendar holidays, List<Contact> contacts) {
    public Provider {
        contacts = List.copyOf(contacts);
    }
}
