package cn.jianxing.starrating.web;

import cn.jianxing.documents.Spreadsheet;
import cn.jianxing.shared.web.ExcelFile;
import cn.jianxing.starrating.application.ReadRegister;
import cn.jianxing.starrating.domain.Level;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "star-register", description = "星级名录")
class RegisterSheetController {

    private static final List<String> HEADS = List.of("站点", "乡镇", "级别", "星级", "总分", "年度", "命名日期", "案件编号", "状态");
    private static final List<String> STARS = List.of("不定星级", "一星级", "二星级", "三星级", "四星级", "五星级");

    private final ReadRegister register;
    private final RegisterLines lines;
    private final Spreadsheet spreadsheet;

    RegisterSheetController(ReadRegister register, RegisterLines lines, Spreadsheet spreadsheet) {
        this.register = register;
        this.lines = lines;
        this.spreadsheet = spreadsheet;
    }

    @GetMapping("/api/star-register.xlsx")
    @Operation(summary = "The whole filtered register as an Excel file")
    ResponseEntity<byte[]> sheet(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String town,
            @RequestParam(required = false) @Nullable Integer star,
            @RequestParam(required = false) @Nullable String q) {
        var query = RegisterFilter.of(year, level, town, star, q);
        var rows = lines.past(register.all(query)).stream()
                .map(RegisterSheetController::cells)
                .toList();
        return ExcelFile.of("星级名录", spreadsheet.write("星级名录", HEADS, rows));
    }

    private static List<@Nullable Object> cells(RegisterLines.Line line) {
        return Arrays.<@Nullable Object>asList(
                line.unit().title(),
                line.town() == null ? null : line.town().title(),
                level(line.level()),
                STARS.get(line.star()),
                line.total(),
                line.year(),
                line.awardedOn(),
                line.caseNo(),
                line.state().equals("in_force") ? "有效期内" : "已被替换");
    }

    private static String level(String id) {
        return switch (Level.of(id)) {
            case STATION -> "实践站";
            case INSTITUTE -> "实践所";
            case CENTRE -> "实践中心";
        };
    }
}
