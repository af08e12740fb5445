package cn.jianxing.organisation.persistence;

import cn.jianxing.organisation.UnitChanged;
import cn.jianxing.organisation.domain.DirectorySnapshot.UnitEntry;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What happened to units and posts, and when. */
@Mapper
public interface ChangeMapper {

    List<UnitEntry> activeUnits();

    void insert(@Param("change") UnitChanged change, @Param("at") Instant at);

    /** Posts of these units and of all below them. */
    List<String> postsBelow(@Param("unit") String unit);

    void vacate(@Param("audience") String audience, @Param("at") Instant at);

    void fill(@Param("audience") String audience);
}
