package cn.jianxing.organisation.persistence;

import cn.jianxing.organisation.Person;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Which posts look after whom. */
@Mapper
public interface PersonnelMapper {

    boolean looksAfter(@Param("offices") Collection<String> offices, @Param("personId") String personId);

    /** Audiences of the posts that look after this unit's people. */
    List<String> offices(@Param("unit") String unit);

    boolean isOffice(@Param("unitKind") String unitKind, @Param("role") String role);

    List<Person> people(
            @Param("offices") Collection<String> offices,
            @Param("pattern") @Nullable String pattern,
            @Param("limit") int limit);
}
