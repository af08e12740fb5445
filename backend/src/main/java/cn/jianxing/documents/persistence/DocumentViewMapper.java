package cn.jianxing.documents.persistence;

import cn.jianxing.documents.domain.DocumentView;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Looking up signed documents. */
@Mapper
interface DocumentViewMapper extends DocumentView {

    @Override
    List<Line> find(
            @Param("q") Query query,
            @Param("viewer") Viewer viewer,
            @Param("after") @Nullable After after,
            @Param("limit") int limit);

    @Override
    Optional<Line> one(@Param("id") String id, @Param("viewer") Viewer viewer);
}
