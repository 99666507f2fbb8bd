select
    order_date,
    count(*) as order_count,
    sum(amount_cents) as revenue_cents
from {{ ref('orders') }}
{% if is_incremental() -%}
where order_date >= (select max(order_date) from {{ this }})
{% endif -%}
group by order_date
