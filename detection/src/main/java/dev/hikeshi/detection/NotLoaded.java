package dev.hikeshi.detection;

/**
 * A rule document that takes no part in the detection, and why. It never matches.
 *
 * @param id the rule's id; the empty string when it could not be read
 * @param file the file as given, plus the path below it
 * @param reason why, with its place in the file where one can be named
 */
public record NotLoaded(String id, String file, Reason reason) {}
