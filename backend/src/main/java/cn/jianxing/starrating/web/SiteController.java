package cn.jianxing.starrating.web;

import cn.jianxing.cases.UnitRef;
import cn.jianxing.organisation.Unit;
import cn.jianxing.starrating.application.RunningApplications;
import cn.jianxing.starrating.application.site.Profile;
import cn.jianxing.starrating.application.site.ReadSite;
import cn.jianxing.starrating.domain.Plaques;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sites", description = "站点档案")
class SiteController {

    private final ReadSite sites;
    private final RegisterLines lines;

    SiteController(ReadSite sites, RegisterLines lines) {
        this.sites = sites;
        this.lines = lines;
    }

    /** @param profileHidden there are points, but not for this reader */
    record SiteDetail(
            UnitRef unit,
            @Nullable UnitRef town,
            String level,
            List<RegisterLines.Line> history,
            RunningApplications.@Nullable Running running,
            @Nullable PlaqueView plaque,
            @Nullable ProfileView profile,
            boolean profileHidden) {}

    record PlaqueView(String no, LocalDate installedOn) {

        static PlaqueView of(Plaques.Plaque plaque) {
            return new PlaqueView(plaque.plaqueNo(), plaque.installedOn());
        }
    }

    /** @param compared sites in the average; 0 while the reader may not know it */
    record ProfileView(
            String caseNo,
            int year,
            boolean published,
            @Nullable Integer star,
            BigDecimal total,
            @Nullable Integer place,
            @Nullable Integer candidates,
            int compared,
            List<AxisView> axes) {

        static ProfileView of(Profile profile) {
            var standing = profile.standing();
            return new ProfileView(
                    profile.caseNo(),
                    profile.year(),
                    profile.published(),
                    profile.star(),
                    profile.totals().total(),
                    standing == null ? null : standing.place(),
                    standing == null ? null : standing.candidates(),
                    profile.compared(),
                    profile.axes().stream().map(AxisView::of).toList());
        }
    }

    /** @param average share the sites of the level reached together; null while the reader may not know it */
    record AxisView(
            String letter,
            String title,
            BigDecimal points,
            BigDecimal maximum,
            BigDecimal ratio,
            @Nullable BigDecimal average) {

        static AxisView of(Profile.Axis axis) {
            var score = axis.score();
            return new AxisView(
                    score.letter(), score.title(), score.points(), score.maximum(), score.ratio(), axis.average());
        }
    }

    @GetMapping("/api/sites/{unit}")
    @Operation(summary = "A site with its stars; its points beside the average for those who may see its cases")
    SiteDetail site(@PathVariable String unit) {
        var site = sites.site(unit);
        return new SiteDetail(
                ref(site.unit()),
                site.town().map(SiteController::ref).orElse(null),
                site.level().id(),
                lines.past(site.history()),
                lines.running(unit),
                site.plaque().map(PlaqueView::of).orElse(null),
                site.profile().map(ProfileView::of).orElse(null),
                site.hidden());
    }

    private static UnitRef ref(Unit unit) {
        return new UnitRef(unit.code(), unit.title());
    }
}
