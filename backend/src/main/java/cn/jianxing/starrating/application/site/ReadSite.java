package cn.jianxing.starrating.application.site;

import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.NotFound;
import cn.jianxing.starrating.application.ReadRegister;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Plaques;
import cn.jianxing.starrating.domain.RegisterEntry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A site: its stars for everybody, its points for those who may see its cases. */
@Service
public class ReadSite {

    private final Organisation organisation;
    private final ReadRegister register;
    private final Plaques plaques;
    private final ReadProfile profiles;
    private final CurrentActor actors;

    ReadSite(
            Organisation organisation,
            ReadRegister register,
            Plaques plaques,
            ReadProfile profiles,
            CurrentActor actors) {
        this.organisation = organisation;
        this.register = register;
        this.plaques = plaques;
        this.profiles = profiles;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    public Site site(String code) {
        var unit = organisation.unit(code).orElseThrow(ReadSite::unknown);
        var level = Level.ofUnitKind(unit.kind()).orElseThrow(ReadSite::unknown);
        var history = register.history(code);
        var profile = profiles.newest(actors.require(), code);
        return new Site(
                unit,
                level,
                level == Level.STATION ? organisation.above(code, "town") : Optional.empty(),
                history,
                plaque(history),
                profile,
                profile.isEmpty() && profiles.published(code));
    }

    private Optional<Plaques.Plaque> plaque(List<RegisterEntry> history) {
        return history.stream()
                .filter(entry -> entry.supersededAt() == null)
                .map(RegisterEntry::caseId)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(plaques::of);
    }

    private static NotFound unknown() {
        return new NotFound("site.not-found");
    }

    /**
     * @param history newest first
     * @param plaque that of the star in force
     * @param hidden there are points, but not for this reader
     */
    public record Site(
            Unit unit,
            Level level,
            Optional<Unit> town,
            List<RegisterEntry> history,
            Optional<Plaques.Plaque> plaque,
            Optional<Profile> profile,
            boolean hidden) {}
}
