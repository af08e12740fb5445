package cn.jianxing.forms.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reading answers exactly: decimals stay decimals, and a sent-back value equals the one that was given. */
final class Answers {

    private static final int MAX_DIGITS = 30;

    private Answers() {}

    /** Not answered, in any of the ways a form says so. */
    static boolean empty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.textValue().isEmpty())
                || (value.isArray() && value.isEmpty());
    }

    static JsonNode of(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null ? MissingNode.getInstance() : value;
    }

    /** The number as it was written; null when it is none or is absurdly long (an exponent can name billions of digits). */
    static @Nullable BigDecimal decimal(JsonNode value) {
        if (!value.isNumber() && !value.isTextual()) {
            return null;
        }
        try {
            return bounded(new BigDecimal(value.asText()));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable BigDecimal bounded(BigDecimal number) {
        boolean sane = number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS;
        if (!sane) {
            return null;
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** As JSON, whole numbers as such: a year must not become 2026.0 where it is read as a plain value. */
    static JsonNode node(BigDecimal number) {
        if (number.scale() > 0 || number.precision() > 18) {
            return DecimalNode.valueOf(number);
        }
        long whole = number.longValueExact();
        return (int) whole == whole ? IntNode.valueOf((int) whole) : LongNode.valueOf(whole);
    }

    static boolean same(JsonNode one, JsonNode other) {
        if (empty(one) && empty(other)) {
            return true;
        }
        if (one.isNumber() && other.isNumber()) {
            BigDecimal left = decimal(one);
            BigDecimal right = decimal(other);
            return left != null && right != null && left.compareTo(right) == 0;
        }
        if (one.isArray() && other.isArray()) {
            return sameList(one, other);
        }
        if (one.isObject() && other.isObject()) {
            return sameObject((ObjectNode) one, (ObjectNode) other);
        }
        return one.equals(other);
    }

    private static boolean sameList(JsonNode one, JsonNode other) {
        Iterator<JsonNode> right = other.iterator();
        for (JsonNode left : one) {
            if (!right.hasNext() || !same(left, right.next())) {
                return false;
            }
        }
        return !right.hasNext();
    }

    private static boolean sameObject(ObjectNode one, ObjectNode other) {
        Set<String> names = new HashSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names.stream().allMatch(name -> same(of(one, name), of(other, name)));
    }

    /** Ids of attachments, given as such or as the objects the server shows; null when it is no such list. */
    static @Nullable Set<String> evidenceIds(JsonNode list) {
        if (!list.isArray()) {
            return null;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode item : list) {
            JsonNode id = item.isObject() ? of(item, "id") : item;
            if (!id.isTextual() || id.textValue().isEmpty() || id.textValue().length() > 64) {
                return null;
            }
            ids.add(id.textValue());
        }
        return ids;
    }
}
