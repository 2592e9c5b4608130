package id.mppdigital.platform.problem.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param maxBodySize largest body of a request without an upload; uploads have limits of their own */
@ConfigurationProperties("mpp.http")
record BodySettings(@DefaultValue("1MB") DataSize maxBodySize) {}
