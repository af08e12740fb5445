package brokenonpurpose.web;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface BrokenMapper {}
