package id.mppdigital.application.catalog.replica;

record ChannelChanged(String code, String client) {}
