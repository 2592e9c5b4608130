package id.mppdigital.application.catalog;

record ChannelChanged(String code, String client) {}
