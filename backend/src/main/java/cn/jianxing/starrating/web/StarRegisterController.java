package cn.jianxing.starrating.web;

import cn.jianxing.starrating.application.ReadRegister;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/star-register")
@Tag(name = "star-register", description = "星级名录")
class StarRegisterController {

    private static final int MOST = 200;

    private final ReadRegister register;
    private final RegisterLines lines;

    StarRegisterController(ReadRegister register, RegisterLines lines) {
        this.register = register;
        this.lines = lines;
    }

    /** @param byStar sites by star for the same search, whatever star is chosen */
    record RegisterPage(
            List<RegisterLines.Line> items, @Nullable String nextCursor, Map<Integer, Integer> byStar) {}

    record History(List<RegisterLines.Line> items) {}

    @GetMapping
    @Operation(summary = "Stars in force, or those of a year; highest first")
    RegisterPage page(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String town,
            @RequestParam(required = false) @Nullable Integer star,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        var query = RegisterFilter.of(year, level, town, star, q);
        var page = register.page(query, Math.max(1, Math.min(size, MOST)), cursor);
        return new RegisterPage(lines.current(page.items()), page.nextCursor(), register.byStar(query));
    }

    @GetMapping("/{unit}/history")
    @Operation(summary = "All stars of a site, newest first")
    History history(@PathVariable String unit) {
        return new History(lines.past(register.history(unit)));
    }
}
