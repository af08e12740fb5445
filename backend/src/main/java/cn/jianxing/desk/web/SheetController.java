package cn.jianxing.desk.web;

import cn.jianxing.desk.application.Sheet;
import cn.jianxing.desk.application.WriteSheet;
import cn.jianxing.inbox.TaskLists.Wanted;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PAGE = 100;

    private final WriteSheet writeSheet;

    SheetController(WriteSheet writeSheet) {
        this.writeSheet = writeSheet;
    }

    @GetMapping("/api/inbox.xlsx")
    @Tag(name = "inbox", description = "待办")
    @Operation(summary = "A list of my inbox, filtered like the list itself, as an Excel file")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    void ofInbox(
            @RequestParam(defaultValue = "todo") String view,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(defaultValue = "due") String sort,
            HttpServletResponse response)
            throws IOException {
        send(
                response,
                writeSheet.title(view),
                writeSheet.ofTasks(new Wanted(view, q, type, due, sort.equals("due"), PAGE)));
    }

    @GetMapping("/api/search.xlsx")
    @Tag(name = "search", description = "查找")
    @Operation(summary = "What the search finds, or without words all cases I may see, as an Excel file")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    void ofSearch(@RequestParam(required = false) @Nullable String q, HttpServletResponse response) throws IOException {
        send(response, "办件", writeSheet.ofCases(q));
    }

    private static void send(HttpServletResponse response, String title, Sheet sheet) throws IOException {
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(title + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        sheet.writeTo(response.getOutputStream());
    }
}
