package cn.jianxing.starrating.web;

import cn.jianxing.shared.Malformed;
import cn.jianxing.starrating.application.edition.ChangeIndicator;
import cn.jianxing.starrating.application.edition.PrepareEdition;
import cn.jianxing.starrating.application.edition.ReadEditions;
import cn.jianxing.starrating.application.edition.ReleaseEdition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/star-standards")
@Tag(name = "star-standards", description = "星级标准")
class StarStandardController {

    private final ReadEditions editions;
    private final PrepareEdition prepare;
    private final ChangeIndicator change;
    private final ReleaseEdition release;
    private final EditionViews views;

    StarStandardController(
            ReadEditions editions,
            PrepareEdition prepare,
            ChangeIndicator change,
            ReleaseEdition release,
            EditionViews views) {
        this.editions = editions;
        this.prepare = prepare;
        this.change = change;
        this.release = release;
        this.views = views;
    }

    record EditionShelf(List<EditionViews.EditionLine> items, boolean mayPrepare) {}

    /** @param year the year to come; the other two name the edition to copy */
    record EditionCopy(
            @Nullable Integer year,
            @Nullable Integer baseYear,
            @Nullable Integer baseVersion) {}

    record IndicatorWording(
            @Nullable Integer revision,
            @Nullable String title,
            @Nullable BigDecimal points,
            @Nullable String requirement,
            @Nullable String ruleText,
            @Nullable String evidenceHint,
            @Nullable String rule) {}

    record EditionRelease(@Nullable Integer revision) {}

    @GetMapping
    @Operation(summary = "All editions of the standard, newest first")
    EditionShelf all() {
        var shelf = editions.all();
        return new EditionShelf(shelf.editions().stream().map(views::line).toList(), shelf.mayPrepare());
    }

    @GetMapping("/{year}/{version}")
    @Operation(summary = "An edition: levels, categories, indicators with rules, metrics, bonuses; a draft's findings")
    EditionViews.EditionView one(@PathVariable int year, @PathVariable int version, Locale locale) {
        return views.view(editions.one(year, version), locale);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Copies a released edition as the draft of a year")
    EditionViews.EditionLine copy(@RequestBody EditionCopy copy) {
        return views.line(prepare.copy(
                given(copy.year(), "year"),
                given(copy.baseYear(), "baseYear"),
                given(copy.baseVersion(), "baseVersion")));
    }

    @PutMapping("/{year}/{version}/indicators/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Changes points, rule and words of an indicator of a draft")
    void change(
            @PathVariable int year,
            @PathVariable int version,
            @PathVariable String code,
            @RequestBody IndicatorWording wording) {
        change.change(
                year,
                version,
                given(wording.revision(), "revision"),
                code,
                new ChangeIndicator.Wording(
                        given(wording.title(), "title"),
                        given(wording.points(), "points"),
                        given(wording.requirement(), "requirement"),
                        given(wording.ruleText(), "ruleText"),
                        given(wording.evidenceHint(), "evidenceHint"),
                        given(wording.rule(), "rule")));
    }

    @PostMapping("/{year}/{version}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Makes a draft the standard of its year; not by somebody who prepared it")
    void release(@PathVariable int year, @PathVariable int version, @RequestBody EditionRelease wanted) {
        release.release(year, version, given(wanted.revision(), "revision"));
    }

    private static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw new Malformed(field);
        }
        return value;
    }
}
