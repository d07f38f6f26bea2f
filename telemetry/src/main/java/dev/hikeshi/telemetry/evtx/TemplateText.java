package dev.hikeshi.telemetry.evtx;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hikeshi.telemetry.evtx.BinXmlWriter.ChunkFull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template to be written: the outer one of a provider ({@code names} is null) or the inner one of
 * a list of data names. Its GUID is made from its content, so that the bytes are the same each run.
 */
record TemplateText(String provider, @Nullable String providerGuid, @Nullable List<String> names) {

    private static final String NAMESPACE = "http://schemas.microsoft.com/win/2004/08/events/event";

    static TemplateText outer(EvtxRecord record) {
        return new TemplateText(record.provider(), record.providerGuid(), null);
    }

    static TemplateText inner(List<EvtxData> data) {
        return new TemplateText("", null, data.stream().map(EvtxData::name).toList());
    }

    byte[] guid() {
        String content = provider + '\0' + Objects.toString(providerGuid) + '\0' + names;
        UUID id = UUID.nameUUIDFromBytes(content.getBytes(UTF_8));
        return Guids.bytes(id.toString());
    }

    void writeTo(BinXmlWriter xml) throws ChunkFull {
        xml.fragment();
        if (names == null) {
            event(xml);
        } else {
            eventData(xml, names);
        }
        xml.u8(Token.END);
    }

    private static void eventData(BinXmlWriter xml, List<String> names) throws ChunkFull {
        int element = xml.open("EventData", false);
        xml.u8(Token.CLOSE_START);
        int slot = 0;
        for (String name : names) {
            int data = xml.open("Data", true);
            int list = xml.sizeLater();
            xml.attribute("Name", true);
            xml.literal(name);
            xml.sizeSince(list);
            xml.u8(Token.CLOSE_START);
            xml.slot(slot++, ValueType.STRING, false);
            xml.end(data);
        }
        xml.end(element);
    }

    private void event(BinXmlWriter xml) throws ChunkFull {
        int event = xml.open("Event", true);
        int list = xml.sizeLater();
        xml.attribute("xmlns", true);
        xml.literal(NAMESPACE);
        xml.sizeSince(list);
        xml.u8(Token.CLOSE_START);
        int system = xml.open("System", false);
        xml.u8(Token.CLOSE_START);
        provider(xml);
        leaf(xml, "EventID", 0, ValueType.U16);
        leaf(xml, "Version", 1, ValueType.U8);
        leaf(xml, "Level", 2, ValueType.U8);
        leaf(xml, "Task", 3, ValueType.U16);
        leaf(xml, "Opcode", 4, ValueType.U8);
        leaf(xml, "Keywords", 5, ValueType.HEX64);
        attributes(xml, "TimeCreated", "SystemTime", 6, ValueType.FILETIME);
        leaf(xml, "EventRecordID", 7, ValueType.U64);
        int correlation = xml.open("Correlation", false);
        xml.u8(Token.CLOSE_EMPTY);
        xml.sizeSince(correlation);
        execution(xml);
        leaf(xml, "Channel", 10, ValueType.STRING);
        leaf(xml, "Computer", 11, ValueType.STRING);
        attributes(xml, "Security", "UserID", 12, ValueType.SID);
        xml.end(system);
        xml.slot(13, ValueType.BINXML, true);
        xml.end(event);
    }

    private void provider(BinXmlWriter xml) throws ChunkFull {
        int element = xml.open("Provider", true);
        int list = xml.sizeLater();
        xml.attribute("Name", providerGuid == null);
        xml.literal(provider);
        if (providerGuid != null) {
            xml.attribute("Guid", true);
            xml.literal(providerGuid);
        }
        xml.sizeSince(list);
        xml.u8(Token.CLOSE_EMPTY);
        xml.sizeSince(element);
    }

    private static void execution(BinXmlWriter xml) throws ChunkFull {
        int element = xml.open("Execution", true);
        int list = xml.sizeLater();
        xml.attribute("ProcessID", false);
        xml.slot(8, ValueType.U32, true);
        xml.attribute("ThreadID", true);
        xml.slot(9, ValueType.U32, true);
        xml.sizeSince(list);
        xml.u8(Token.CLOSE_EMPTY);
        xml.sizeSince(element);
    }

    private static void leaf(BinXmlWriter xml, String name, int slot, int type) throws ChunkFull {
        int element = xml.open(name, false);
        xml.u8(Token.CLOSE_START);
        xml.slot(slot, type, true);
        xml.end(element);
    }

    private static void attributes(
            BinXmlWriter xml, String name, String attribute, int slot, int type) throws ChunkFull {
        int element = xml.open(name, true);
        int list = xml.sizeLater();
        xml.attribute(attribute, true);
        xml.slot(slot, type, true);
        xml.sizeSince(list);
        xml.u8(Token.CLOSE_EMPTY);
        xml.sizeSince(element);
    }
}
