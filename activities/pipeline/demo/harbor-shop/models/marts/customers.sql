select
    c.customer_id,
    c.customer_name,
    c.city,
    min(o.ordered_at) as first_ordered_at,
    count(o.order_id) as order_count,
    coalesce(sum(o.amount_cents), 0) as lifetime_cents
from {{ ref('stg_customers') }} as c
left join {{ ref('orders') }} as o on o.customer_id = c.customer_id
group by c.customer_id, c.customer_name, c.city
