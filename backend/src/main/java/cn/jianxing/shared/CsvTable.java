package cn.jianxing.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;
import org.springframework.core.io.ClassPathResource;

/** A table that comes with the program: UTF-8, with or without byte order mark, first line names the columns. */
public final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvTable() {}

    public static <T> List<T> read(String path, Function<CSVRecord, T> row) {
        try (var in = BOMInputStream.builder()
                        .setInputStream(new ClassPathResource(path).getInputStream())
                        .get();
                var records = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return records.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
