package cn.jianxing.orders.web;

import cn.jianxing.documents.Spreadsheet;
import cn.jianxing.orders.application.ReadMenu;
import cn.jianxing.orders.domain.Menu;
import cn.jianxing.orders.domain.MenuEntry;
import cn.jianxing.shared.Malformed;
import cn.jianxing.shared.web.ExcelFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "menu", description = "项目菜单")
class MenuController {

    private static final int MOST = 200;
    private static final List<String> HEADS =
            List.of("编号", "项目", "申报单位", "平台", "每月可点次数", "最少人数", "最多人数", "评议得分", "上架日期", "有效期至", "状态");

    private final ReadMenu menu;
    private final MenuViews views;
    private final Spreadsheet spreadsheet;

    MenuController(ReadMenu menu, MenuViews views, Spreadsheet spreadsheet) {
        this.menu = menu;
        this.views = views;
        this.spreadsheet = spreadsheet;
    }

    record MenuPage(
            List<MenuViews.MenuLine> items, @Nullable String nextCursor) {}

    @GetMapping("/api/menu")
    @Operation(summary = "Projects on the menu, newest first")
    MenuPage page(
            @RequestParam(required = false) @Nullable String platform,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Math.max(1, Math.min(size, MOST));
        List<MenuEntry> found =
                menu.find(new Menu.Filter(text(platform), state(state), text(q), text(cursor), most + 1));
        List<MenuEntry> shown = found.subList(0, Math.min(most, found.size()));
        return new MenuPage(
                shown.stream().map(views::line).toList(),
                found.size() > most ? shown.get(most - 1).code() : null);
    }

    @GetMapping("/api/menu/{code}")
    @Operation(summary = "A project on the menu with its reviews")
    MenuViews.WholeMenuEntry entry(@PathVariable String code) {
        return views.whole(menu.entry(code));
    }

    @GetMapping("/api/menu.xlsx")
    @Operation(summary = "The filtered menu as an Excel file")
    ResponseEntity<byte[]> sheet(
            @RequestParam(required = false) @Nullable String platform,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String q) {
        var rows = menu.find(new Menu.Filter(text(platform), state(state), text(q), null, Integer.MAX_VALUE)).stream()
                .map(views::line)
                .map(MenuController::cells)
                .toList();
        return ExcelFile.of("项目菜单", spreadsheet.write("项目菜单", HEADS, rows));
    }

    private static List<@Nullable Object> cells(MenuViews.MenuLine line) {
        return Arrays.<@Nullable Object>asList(
                line.code(),
                line.title(),
                line.unit().title(),
                line.platform().title(),
                line.quota(),
                line.minPeople(),
                line.maxPeople(),
                line.score(),
                line.listedOn().toString(),
                line.validUntil().toString(),
                line.state());
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private static MenuEntry.@Nullable State state(@Nullable String word) {
        if (text(word) == null) {
            return null;
        }
        return Arrays.stream(MenuEntry.State.values())
                .filter(state -> state.name().equals(String.valueOf(word).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Malformed("state"));
    }
}
