package cn.jianxing.sites.web;

import cn.jianxing.cases.UnitRef;
import cn.jianxing.sites.application.ReadSites;
import cn.jianxing.sites.domain.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/practice-sites")
@Tag(name = "practice-sites", description = "阵地名录")
class PracticeSiteController {

    private final ReadSites sites;

    PracticeSiteController(ReadSites sites) {
        this.sites = sites;
    }

    /** @param state open, paused (closed for some days) or closed */
    record PlaceLine(
            String code,
            String name,
            String level,
            UnitRef unit,
            String address,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            String state,
            @Nullable LocalDate closedFrom,
            @Nullable LocalDate closedUntil,
            @Nullable String closedReason) {}

    record SitePage(List<PlaceLine> items) {}

    record WholePlace(
            PlaceLine line,
            BigDecimal areaM2,
            int capacity,
            int population,
            int gridCount,
            String rooms,
            String openHours,
            int weeklyHours,
            String head,
            String contact,
            boolean accessible,
            LocalDate registeredOn,
            @Nullable LocalDate endedOn,
            @Nullable String assets,
            @Nullable String caseNo) {}

    @GetMapping
    @Operation(summary = "Registered practice sites, given up ones included")
    SitePage list(
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String q) {
        return new SitePage(
                sites.find(text(level), text(q)).stream().map(this::line).toList());
    }

    @GetMapping("/{code}")
    @Operation(summary = "A practice site as it is registered")
    WholePlace site(@PathVariable String code) {
        Site site = sites.site(code);
        return new WholePlace(
                line(site),
                site.areaM2(),
                site.capacity(),
                site.population(),
                site.gridCount(),
                site.rooms(),
                site.openHours(),
                site.weeklyHours(),
                site.head(),
                site.contact(),
                site.accessible(),
                site.registeredOn(),
                site.endedOn(),
                site.assets(),
                sites.caseNo(site));
    }

    private PlaceLine line(Site site) {
        return new PlaceLine(
                site.code(),
                site.name(),
                site.level(),
                new UnitRef(site.unit(), sites.title(site.unit())),
                site.address(),
                site.latitude(),
                site.longitude(),
                sites.state(site).name().toLowerCase(Locale.ROOT),
                site.closedFrom(),
                site.closedUntil(),
                site.closedReason());
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
