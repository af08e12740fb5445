package cn.jianxing.organisation.persistence;

import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Unit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Read side of the mirror. */
@Mapper
public interface OrganisationMapper {

    Optional<Unit> unit(@Param("code") String code);

    List<Unit> unitsOf(@Param("codes") Collection<String> codes);

    List<Unit> units(
            @Param("parent") @Nullable String parent,
            @Param("kind") @Nullable String kind,
            @Param("titlePart") @Nullable String titlePart);

    Optional<Unit> above(@Param("unit") String unit, @Param("kind") String kind);

    boolean within(@Param("unit") String unit, @Param("ancestor") String ancestor);

    List<Unit> platformUnits(@Param("county") String county);

    Optional<PostRow> post(@Param("audience") String audience);

    List<PostRow> holders(@Param("audience") String audience);

    List<PostRow> holdersIn(@Param("unit") String unit);

    List<PostRow> postsOf(@Param("personId") String personId);

    Optional<Person> person(@Param("id") String id);

    Optional<Person> personByUsername(@Param("username") String username);

    List<Person> persons(@Param("ids") Collection<String> ids);

    List<String> overseen(@Param("audiences") Collection<String> audiences);

    Optional<RouteRow> superior(@Param("unitKind") String unitKind, @Param("role") String role);

    Optional<RouteRow> vacancyOffice(@Param("unitKind") String unitKind);
}
