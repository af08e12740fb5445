package cn.jianxing.documents.persistence;

import cn.jianxing.documents.domain.DocumentSettings;
import cn.jianxing.documents.domain.Issuer;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Kinds, issuers, permissions and receivers in their tables. */
@Mapper
interface SettingMapper extends DocumentSettings {

    @Override
    @Select("select title from document_kind where id = #{kind}")
    Optional<String> kindTitle(@Param("kind") String kind);

    @Override
    @Select("select unit, title, short_name from document_issuer where unit = #{unit}")
    Optional<Issuer> issuer(@Param("unit") String unit);

    @Override
    @Select("""
            select count(*) > 0 from document_permission
            where permission = #{permission} and role = #{role} and unit in ('', #{unit})
            """)
    boolean holds(@Param("permission") String permission, @Param("role") String role, @Param("unit") String unit);

    @Override
    @Select("select role from document_receiver where unit_kind = #{unitKind}")
    Optional<String> receiver(@Param("unitKind") String unitKind);
}
