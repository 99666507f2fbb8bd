with payments as (
    select
        order_id,
        count(*) as payment_count,
        sum(amount_cents) as amount_cents
    from {{ ref('stg_payments') }}
    group by order_id
)

select
    o.order_id,
    o.customer_id,
    o.ordered_at,
    o.ordered_at::date as order_date,
    o.status,
    p.payment_count,
    p.amount_cents
from {{ ref('stg_orders') }} as o
join payments as p on p.order_id = o.order_id
{%- if var('slow_seconds', 0) | float > 0 %}
cross join (select pg_sleep({{ var('slow_seconds') }})) as slowed
{%- endif %}
