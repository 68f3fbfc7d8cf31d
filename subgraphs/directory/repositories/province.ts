import type { DataSource } from 'typeorm';
import { columnsOf } from '../../kit/table-rows.ts';
import { type ProvinceRow, ProvinceTable } from '../entities/province.ts';

/** The units of the map that holds on a day (null: today's), by code. `TW` stands on no map. */
export function listProvinces(dataSource: DataSource, on: string | null): Promise<ProvinceRow[]> {
  return dataSource.query(
    `select ${columnsOf(ProvinceTable, 'p')} from province p
     where p.era is not null
       and case when $1::date is null then p.valid_to is null
                else p.valid_from <= $1 and coalesce(p.valid_to, 'infinity') >= $1 end
     order by p.code, p.id`,
    [on],
  );
}

/** A unit that once bore, or bears, a code or a name, with the unit of today that it became. */
export interface HomonymRow {
  /** The code or name that was asked, as it was asked. */
  asked: string;
  id: string;
  nameVi: string;
  validFrom: string;
  validTo: string | null;
  successorId: string | null;
  successorNameVi: string | null;
}

/** Every unit that ever had one of these codes or names, oldest first. Names are told apart by case only loosely. */
export function findHomonyms(dataSource: DataSource, asked: readonly string[]): Promise<HomonymRow[]> {
  return dataSource.query(
    `with latest as (
       select distinct on (province_id) province_id, name_vi from province_version
       order by province_id, valid_from desc
     )
     select asked.text as asked, p.id, own.name_vi as "nameVi", p.valid_from as "validFrom", p.valid_to as "validTo",
       s.to_id as "successorId", successor.name_vi as "successorNameVi"
     from unnest($1::text[]) as asked(text)
     join province p on p.code = asked.text or exists (
       select from province_version v where v.province_id = p.id
         and lower(asked.text) in (lower(v.name_vi), lower(v.full_name_vi)))
     join latest own on own.province_id = p.id
     left join succession s on s.from_id = p.id
     left join latest successor on successor.province_id = s.to_id
     order by p.valid_from, p.id`,
    [asked],
  );
}
