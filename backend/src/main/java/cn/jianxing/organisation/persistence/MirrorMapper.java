package cn.jianxing.organisation.persistence;

import cn.jianxing.organisation.domain.DirectorySnapshot.Holding;
import cn.jianxing.organisation.domain.DirectorySnapshot.PersonEntry;
import cn.jianxing.organisation.domain.DirectorySnapshot.PostEntry;
import cn.jianxing.organisation.domain.DirectorySnapshot.UnitEntry;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Write side of the mirror. Nothing is deleted but who holds what: closed units and posts keep their rows. */
@Mapper
public interface MirrorMapper {

    void putUnits(@Param("units") List<UnitEntry> units);

    void closeUnitsExcept(@Param("codes") Collection<String> codes);

    void clearClosure();

    void putClosure();

    void putPosts(@Param("posts") List<PostEntry> posts);

    void closePostsExcept(@Param("audiences") Collection<String> audiences);

    void putPersons(@Param("persons") List<PersonEntry> persons);

    /** An account made anew takes over the user name of the one that was removed. */
    void closeNamesakes(@Param("id") String id, @Param("username") String username);

    void closePersonsExcept(@Param("ids") Collection<String> ids);

    List<Holding> holdings();

    void hold(Holding holding);

    void release(Holding holding);

    @Nullable
    String audienceOf(@Param("keycloakId") String keycloakId);

    @Nullable
    Long lastEvent();

    void remember(@Param("millis") long millis);
}
