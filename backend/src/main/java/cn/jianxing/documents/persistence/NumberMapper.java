package cn.jianxing.documents.persistence;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The last number per unit and year. */
@Mapper
interface NumberMapper {

    @Select("select count(*) from document_number where unit = #{unit} and year = #{year}")
    int known(@Param("unit") String unit, @Param("year") int year);

    @Insert("insert ignore into document_number (unit, year, last) values (#{unit}, #{year}, 0)")
    void begin(@Param("unit") String unit, @Param("year") int year);

    @Insert("""
            insert into document_number (unit, year, last) values (#{unit}, #{year}, 1)
            on duplicate key update last = last + 1
            """)
    void take(@Param("unit") String unit, @Param("year") int year);

    @Select("select last from document_number where unit = #{unit} and year = #{year}")
    int taken(@Param("unit") String unit, @Param("year") int year);
}
