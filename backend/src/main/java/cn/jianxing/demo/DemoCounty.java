package cn.jianxing.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fictional county 沐禾县: 198 units and 223 people. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DemoCounty(List<DemoUnit> units, List<DemoPerson> persons) {

    private static final String RESOURCE = "/demo/demo-county.json";

    /** @param star star in force of a village's station, null for other units */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DemoUnit(
            String code,
            String title,
            String kind,
            @Nullable String parent,
            @Nullable String platform,
            @Nullable Integer star,
            @Nullable Integer starYear) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DemoPerson(
            String username,
            String name,
            List<String> roles,
            String unitCode,
            String title,
            String phone,
            @Nullable String homeTown,
            @Nullable List<String> pairedUnits) {

        public String id() {
            return stableId("person:" + username);
        }
    }

    public static DemoCounty load() {
        try (var in = DemoCounty.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return new ObjectMapper().readValue(in, DemoCounty.class);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The same id on every machine, so that a fresh realm and a kept database still fit. */
    public static String stableId(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
