package dev.hikeshi.company;

import dev.hikeshi.response.Words;
import java.math.BigDecimal;
import java.nio.file.Path;

/**
 * A figure of the company's own, in place of a general one.
 *
 * @param id name of the general figure
 * @param low not exceeded with 5 %; the figure itself where it is known
 * @param high not exceeded with 95 %, not below {@code low}
 * @param source where it comes from, for the reader
 * @param file where it stands
 * @param line line, from 1
 * @param column column, from 1
 */
public record Figure(
        String id,
        BigDecimal low,
        BigDecimal high,
        Words source,
        Path file,
        int line,
        int column) {}
