-- every cent that was paid is in the revenue of exactly one day
select *
from (
    select
        (select sum(revenue_cents) from {{ ref('daily_revenue') }}) as revenue_cents,
        (select sum(amount_cents) from {{ ref('stg_payments') }}) as paid_cents
) as totals
where revenue_cents is distinct from paid_cents
