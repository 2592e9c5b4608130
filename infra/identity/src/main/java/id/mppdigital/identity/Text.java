package id.mppdigital.identity;

/** The same thing said in Indonesian and in English. */
record Text(String id, String en) {}
