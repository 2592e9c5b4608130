-- Who filed for somebody else has a receipt code of their own: it opens the status as long as they may follow it
-- (docs/adr/0042). The application's own code is the principal's.
alter table acting add column receipt_code text;

-- What was handed out before becomes the representative's; the principal finds a new one in their application.
-- Eight of the 16 bytes of a random UUID that hold no version, five bits of each.
update acting set receipt_code = application.receipt_code from application where application.id = acting.application_id;
update application set receipt_code = (
    select string_agg(
        case when position = 5 then '-' else '' end
            || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(random.bytes, place) % 32 + 1, 1),
        '' order by position)
    from unnest(array[0, 1, 2, 3, 4, 5, 9, 10]) with ordinality as letter (place, position),
         (select uuid_send(gen_random_uuid()) as bytes where application.id is not null) as random)
where receipt_code is not null and id in (select application_id from acting);

create view standing_acting as
    select acting.* from acting
    where until > now()
      and not exists (select from ended_representation ended
                      where ended.representation = acting.representation and ended.ended_at >= acting.signed_at);
comment on view standing_acting is 'what representatives filed and may still follow';
