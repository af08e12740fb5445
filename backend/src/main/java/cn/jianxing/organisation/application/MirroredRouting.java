package cn.jianxing.organisation.application;

import cn.jianxing.organisation.Routing;
import cn.jianxing.organisation.Unit;
import cn.jianxing.organisation.persistence.OrganisationMapper;
import cn.jianxing.organisation.persistence.PostRow;
import cn.jianxing.shared.Refused;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Routes over the mirrored tree. A post that nobody holds is still the right answer: the inbox shows it upstairs. */
@Service
class MirroredRouting implements Routing {

    private final OrganisationMapper mapper;

    MirroredRouting(OrganisationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String of(String unit, String role) {
        return mapper.unit(unit).map(found -> Audiences.of(found.code(), role)).orElseThrow(() -> noRoute(unit, role));
    }

    @Override
    public String above(String unit, String kind, String role) {
        return mapper.above(unit, kind)
                .map(found -> Audiences.of(found.code(), role))
                .orElseThrow(() -> noRoute(unit, role));
    }

    @Override
    public List<String> each(List<String> units, String role) {
        if (units.isEmpty()) {
            throw new Refused("routing.nobody", Map.of("role", role));
        }
        return units.stream().map(unit -> of(unit, role)).toList();
    }

    @Override
    public List<Unit> platformUnits(String unit) {
        return mapper.above(unit, "county")
                .map(county -> mapper.platformUnits(county.code()))
                .orElseThrow(() -> noRoute(unit, "platform_lead"));
    }

    @Override
    public String platform(String unit, String platform, String role) {
        return platformUnits(unit).stream()
                .filter(department -> platform.equals(department.platform()))
                .findFirst()
                .map(department -> Audiences.of(department.code(), role))
                .orElseThrow(() -> noRoute(unit, role));
    }

    @Override
    public String held(String personId, String role) {
        return mapper.postsOf(personId).stream()
                .filter(post -> post.role().equals(role))
                .map(PostRow::audience)
                .findFirst()
                .orElseThrow(() -> new Refused("routing.nobody", Map.of("role", role)));
    }

    @Override
    public String superior(String audience) {
        String unitCode = Audiences.unit(audience);
        String role = Audiences.role(audience);
        return mapper.unit(unitCode)
                .flatMap(unit -> mapper.superior(unit.kind(), role))
                .flatMap(route ->
                        mapper.above(unitCode, route.kind()).map(unit -> Audiences.of(unit.code(), route.role())))
                .orElse(audience);
    }

    private static Refused noRoute(String unit, String role) {
        return new Refused("routing.no-unit", Map.of("unit", unit, "role", role));
    }
}
