package cn.jianxing.models;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The first column of a list's Excel file, without its head. */
final class SheetRows {

    private SheetRows() {}

    static List<String> of(DeskOverHttp desk, String username, String query) throws IOException {
        return first(desk.file(username, get("/api/inbox.xlsx?" + query)));
    }

    /** Of what the search finds. */
    static List<String> found(DeskOverHttp desk, String username, String words) throws IOException {
        return first(desk.file(username, get("/api/search.xlsx").param("q", words)));
    }

    private static List<String> first(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.getCellText(0))
                    .toList();
        }
    }
}
