-- depends_on: {{ ref('raw_payments') }}
select
    id as payment_id,
    order_id,
    method,
    amount_cents,
    paid_at
from {{ source('till', 'raw_payments') }}
