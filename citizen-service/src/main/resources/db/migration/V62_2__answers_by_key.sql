-- What a register said of something that a person owns, by its key (a plate, a NOP), sealed with the person's key.
create table keyed_answer (
    account     text        not null,
    register    text        not null,
    key_index   bytea       not null,
    said        bytea       not null,
    reuse_until timestamptz not null,
    at          timestamptz not null,
    primary key (account, register, key_index)
);

-- About which keys a person asked on a day in Jakarta: nobody finds out by trying which of them is whose.
create table keyed_question (
    account   text  not null,
    register  text  not null,
    day       date  not null,
    key_index bytea not null,
    primary key (account, register, day, key_index)
);
