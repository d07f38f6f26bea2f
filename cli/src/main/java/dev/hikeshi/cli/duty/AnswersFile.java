package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.response.duty.question.Answer;
import dev.hikeshi.response.duty.question.Answers;
import dev.hikeshi.response.duty.question.Status;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What providers answered: {@code answers.jsonl} beside the company file, one line an answer,
 * appended and never rewritten.
 *
 * @param file the file, which need not exist
 */
record AnswersFile(Path file) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static AnswersFile of(Path company) {
        Path folder = company.toAbsolutePath().getParent();
        return new AnswersFile((folder == null ? Path.of("") : folder).resolve("answers.jsonl"));
    }

    /**
     * Every answer.
     *
     * @throws Unusable with every line that is none
     */
    Answers read() throws IOException, Unusable {
        if (!Files.exists(file)) {
            return Answers.NONE;
        }
        List<Answer> answers = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                Answer answer = answer(line);
                if (answer == null) {
                    faults.add(Fault.of("answer-line", file, number, statuses()));
                } else {
                    answers.add(answer);
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new Unusable(in -> faults.stream().map(fault -> fault.text(in)).toList());
        }
        return new Answers(answers);
    }

    private static @Nullable Answer answer(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            Optional<Status> status = status(node.path("status").asString(""));
            if (status.isEmpty() || node.path("question").asString("").isBlank()) {
                return null;
            }
            return new Answer(
                    node.path("question").asString(""),
                    status.get(),
                    LocalDate.parse(node.path("on").asString("")),
                    node.path("by").asString(""),
                    node.path("text").asString(""),
                    text(node, "document"),
                    text(node, "sha256"));
        } catch (JacksonException | DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value.asString("");
    }

    /** The status of that name. */
    static Optional<Status> status(String name) {
        return Arrays.stream(Status.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    static String statuses() {
        return Arrays.stream(Status.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Adds one line; it is on the disk when this returns. */
    void append(Answer answer) throws IOException {
        ObjectNode node = JSON.createObjectNode();
        node.put("question", answer.question());
        node.put("status", answer.status().name().toLowerCase(Locale.ROOT));
        node.put("on", answer.on().toString());
        node.put("by", answer.by());
        node.put("text", answer.text());
        if (answer.document() != null) {
            node.put("document", answer.document());
            node.put("sha256", answer.sha256());
        }
        byte[] line = (JSON.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
